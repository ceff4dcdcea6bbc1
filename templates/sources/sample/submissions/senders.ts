import type { Consent } from '../../../../src/forum';

/** Who sent a submission in, and how: an invented sender with a number instead of a name. */
export interface SampleSender {
  readonly ref: string;
  /** "YYYY-MM-DD", within the outreach. */
  readonly received: string;
  readonly channel: string;
  readonly sector: string;
  /** Undefined where the sender was not asked. */
  readonly mayPublish: Consent | undefined;
}

const sender = (
  ref: string,
  received: string,
  channel: string,
  sector: string,
  mayPublish?: Consent,
): SampleSender => ({ ref, received, channel, sector, mayPublish });

/** The senders, in the order that their submissions came in. */
export const senders: readonly SampleSender[] = [
  sender('S001', '2023-05-02', 'E-mail', 'Business', 'Name and text'),
  sender('S002', '2023-05-03', 'Online form', 'Civil society', 'Name and text'),
  sender('S003', '2023-05-03', 'Workshop', 'Civil society', 'Text only'),
  sender('S004', '2023-05-04', 'Online form', 'Civil society', 'Name and text'),
  sender('S005', '2023-05-05', 'E-mail', 'Member of the public', 'Name and text'),
  sender('S006', '2023-05-05', 'Letter', 'Civil society', 'Text only'),
  sender('S007', '2023-05-08', 'Online form', 'Civil society', 'Text only'),
  sender('S008', '2023-05-08', 'Letter', 'Member of the public', 'Nothing'),
  sender('S009', '2023-05-08', 'Letter', 'Civil society', 'Text only'),
  sender('S010', '2023-05-08', 'Workshop', 'Business', 'Text only'),
  sender('S011', '2023-05-09', 'Online form', 'Civil society', 'Text only'),
  sender('S012', '2023-05-10', 'E-mail', 'Academia', 'Text only'),
  sender('S013', '2023-05-10', 'Online form', 'Business', 'Text only'),
  sender('S014', '2023-05-11', 'Online form', 'Civil society', 'Text only'),
  sender('S015', '2023-05-12', 'E-mail', 'Civil society', 'Text only'),
  sender('S016', '2023-05-12', 'Online form', 'Business', 'Text only'),
  sender('S017', '2023-05-15', 'Workshop', 'Civil society', 'Text only'),
  sender('S018', '2023-05-15', 'Online form', 'Member of the public', 'Text only'),
  sender('S019', '2023-05-15', 'E-mail', 'Civil society', 'Text only'),
  sender('S020', '2023-05-15', 'Letter', 'Academia', 'Text only'),
  sender('S021', '2023-05-16', 'Online form', 'Business', 'Text only'),
  sender('S022', '2023-05-17', 'E-mail', 'Civil society', 'Text only'),
  sender('S023', '2023-05-17', 'Letter', 'Business', 'Nothing'),
  sender('S024', '2023-05-18', 'Workshop', 'Civil society', 'Text only'),
  sender('S025', '2023-05-19', 'Online form', 'Civil society', 'Text only'),
  sender('S026', '2023-05-19', 'E-mail', 'Member of the public', 'Nothing'),
  sender('S027', '2023-05-22', 'Online form', 'Civil society'),
  sender('S028', '2023-05-22', 'Online form', 'Civil society', 'Text only'),
  sender('S029', '2023-05-22', 'E-mail', 'Civil society', 'Nothing'),
  sender('S030', '2023-05-22', 'Online form', 'Parliament'),
  sender('S031', '2023-05-23', 'Workshop', 'Academia', 'Name and text'),
  sender('S032', '2023-05-23', 'Online form', 'Civil society', 'Nothing'),
  sender('S033', '2023-05-24', 'E-mail', 'Business'),
  sender('S034', '2023-05-25', 'Letter', 'Civil society', 'Name and text'),
  sender('S035', '2023-05-25', 'Online form', 'Media', 'Name and text'),
  sender('S036', '2023-05-26', 'E-mail', 'Civil society'),
  sender('S037', '2023-05-29', 'Letter', 'Member of the public', 'Name and text'),
  sender('S038', '2023-05-29', 'Workshop', 'Civil society', 'Name and text'),
  sender('S039', '2023-05-29', 'Online form', 'Civil society', 'Name and text'),
  sender('S040', '2023-05-29', 'E-mail', 'Civil society', 'Name and text'),
  sender('S041', '2023-05-30', 'Online form', 'Media', 'Name and text'),
  sender('S042', '2023-05-30', 'Online form', 'Member of the public', 'Name and text'),
  sender('S043', '2023-05-31', 'E-mail', 'Civil society', 'Text only'),
  sender('S044', '2023-06-01', 'Online form', 'Central government', 'Name and text'),
  sender('S045', '2023-06-01', 'E-mail', 'Business'),
  sender('S046', '2023-06-02', 'Online form', 'Academia', 'Text only'),
  sender('S047', '2023-06-05', 'E-mail', 'Civil society', 'Text only'),
  sender('S048', '2023-06-05', 'Letter', 'Business', 'Name and text'),
  sender('S049', '2023-06-05', 'Online form', 'Member of the public', 'Text only'),
  sender('S050', '2023-06-05', 'E-mail', 'Civil society', 'Text only'),
  sender('S051', '2023-06-06', 'Letter', 'Civil society', 'Text only'),
  sender('S052', '2023-06-06', 'Workshop', 'Member of the public', 'Text only'),
  sender('S053', '2023-06-07', 'Online form', 'Academia', 'Text only'),
  sender('S054', '2023-06-08', 'E-mail', 'Local government', 'Text only'),
  sender('S055', '2023-06-08', 'Online form', 'Local government', 'Text only'),
  sender('S056', '2023-06-09', 'Online form', 'Member of the public', 'Text only'),
];
