import type { Response } from '../../../../src/forum';
import type { TypedRow } from '../../../../src/workbook';
import { antiCorruption } from './antiCorruption';
import { digitalAndInformation } from './digitalAndInformation';
import { publicLife } from './publicLife';
import { societyAndServices } from './societyAndServices';

/** The invented responses. Every relevant point of every submission is answered by one of them. */
export const responses: readonly TypedRow<Response>[] = [
  ...antiCorruption,
  ...publicLife,
  ...digitalAndInformation,
  ...societyAndServices,
];
