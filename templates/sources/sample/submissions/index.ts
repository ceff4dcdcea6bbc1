import type { Submission } from '../../../../src/forum';
import type { TypedRow } from '../../../../src/workbook';
import { antiCorruption } from './antiCorruption';
import { digitalAndInformation } from './digitalAndInformation';
import { notRelevant } from './notRelevant';
import { openContracting } from './openContracting';
import type { SamplePoint } from './point';
import { publicLife } from './publicLife';
import { type SampleSender, senders } from './senders';
import { societyAndServices } from './societyAndServices';

const points: readonly SamplePoint[] = [
  ...openContracting,
  ...antiCorruption,
  ...digitalAndInformation,
  ...publicLife,
  ...societyAndServices,
  ...notRelevant,
];

/** The invented submissions, a row a point, in the order that they came in. */
export const submissions: readonly TypedRow<Submission>[] = senders.flatMap((sender) =>
  points
    .filter(({ ref }) => ref.split('.')[0] === sender.ref)
    .sort((one, other) => (one.ref < other.ref ? -1 : 1))
    .map((point) => submissionOf(sender, point)),
);

function submissionOf(sender: SampleSender, point: SamplePoint): TypedRow<Submission> {
  const sent = Number(sender.ref.slice(1));
  const number = point.ref.split('.')[1];
  return {
    ref: sender.ref,
    ...(number !== undefined && { point: Number(number) }),
    received: sender.received,
    channel: sender.channel,
    name: `Submitter ${sent}`,
    ...(sender.sector !== 'Member of the public' && { organisation: `Organisation ${sent}` }),
    sector: sender.sector,
    email: `submitter${sent}@example.org`,
    ...(sender.mayPublish && { mayPublish: sender.mayPublish }),
    submission: point.text,
    ...(point.theme !== undefined && { theme: point.theme }),
    ...(point.subTheme !== undefined && { subTheme: point.subTheme }),
    ...(point.topic !== undefined && { topic: point.topic }),
    relevant: point.relevant,
  };
}
