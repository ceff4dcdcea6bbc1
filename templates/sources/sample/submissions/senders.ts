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
  sender('S002', '2023-05-03', 'Online form', 'Charity', 'Name and text'),
  sender('S003', '2023-05-03', 'Workshop', 'Think tank', 'Text only'),
  sender('S004', '2023-05-04', 'Online form', 'Think tank', 'Name and text'),
  sender('S005', '2023-05-05', 'E-mail', 'Individual', 'Name and text'),
  sender('S006', '2023-05-05', 'Letter', 'Community group', 'Text only'),
  sender('S007', '2023-05-08', 'Online form', 'Charity', 'Text only'),
  sender('S008', '2023-05-08', 'Letter', 'Individual', 'Nothing'),
  sender('S009', '2023-05-08', 'Letter', 'Charity', 'Text only'),
  sender('S010', '2023-05-08', 'Workshop', 'Professional body', 'Text only'),
  sender('S011', '2023-05-09', 'Online form', 'Charity', 'Text only'),
  sender('S012', '2023-05-10', 'E-mail', 'University', 'Text only'),
  sender('S013', '2023-05-10', 'Online form', 'Professional body', 'Text only'),
  sender('S014', '2023-05-11', 'Online form', 'Community group', 'Text only'),
  sender('S015', '2023-05-12', 'E-mail', 'Charity', 'Text only'),
  sender('S016', '2023-05-12', 'Online form', 'Professional body', 'Text only'),
  sender('S017', '2023-05-15', 'Workshop', 'Think tank', 'Text only'),
  sender('S018', '2023-05-15', 'Online form', 'Individual', 'Text only'),
  sender('S019', '2023-05-15', 'E-mail', 'Charity', 'Text only'),
  sender('S020', '2023-05-15', 'Letter', 'University', 'Text only'),
  sender('S021', '2023-05-16', 'Online form', 'Business', 'Text only'),
  sender('S022', '2023-05-17', 'E-mail', 'Charity', 'Text only'),
  sender('S023', '2023-05-17', 'Letter', 'Business', 'Nothing'),
  sender('S024', '2023-05-18', 'Workshop', 'Community group', 'Text only'),
  sender('S025', '2023-05-19', 'Online form', 'Charity', 'Text only'),
  sender('S026', '2023-05-19', 'E-mail', 'Individual', 'Nothing'),
  sender('S027', '2023-05-22', 'Online form', 'Community group'),
  sender('S028', '2023-05-22', 'Online form', 'Community group', 'Text only'),
  sender('S029', '2023-05-22', 'E-mail', 'Charity', 'Nothing'),
  sender('S030', '2023-05-22', 'Online form', 'Individual'),
  sender('S031', '2023-05-23', 'Workshop', 'University', 'Name and text'),
  sender('S032', '2023-05-23', 'Online form', 'Charity', 'Nothing'),
  sender('S033', '2023-05-24', 'E-mail', 'Professional body'),
  sender('S034', '2023-05-25', 'Letter', 'Community group', 'Name and text'),
  sender('S035', '2023-05-25', 'Online form', 'Charity', 'Name and text'),
  sender('S036', '2023-05-26', 'E-mail', 'Charity'),
  sender('S037', '2023-05-29', 'Letter', 'Individual', 'Name and text'),
  sender('S038', '2023-05-29', 'Workshop', 'Charity', 'Name and text'),
  sender('S039', '2023-05-29', 'Online form', 'Charity', 'Name and text'),
  sender('S040', '2023-05-29', 'E-mail', 'Community group', 'Name and text'),
  sender('S041', '2023-05-30', 'Online form', 'Charity', 'Name and text'),
  sender('S042', '2023-05-30', 'Online form', 'Individual', 'Name and text'),
  sender('S043', '2023-05-31', 'E-mail', 'Community group', 'Text only'),
  sender('S044', '2023-06-01', 'Online form', 'Professional body', 'Name and text'),
  sender('S045', '2023-06-01', 'E-mail', 'Business'),
  sender('S046', '2023-06-02', 'Online form', 'Charity', 'Text only'),
  sender('S047', '2023-06-05', 'E-mail', 'Community group', 'Text only'),
  sender('S048', '2023-06-05', 'Letter', 'Professional body', 'Name and text'),
  sender('S049', '2023-06-05', 'Online form', 'Individual', 'Text only'),
  sender('S050', '2023-06-05', 'E-mail', 'Think tank', 'Text only'),
  sender('S051', '2023-06-06', 'Letter', 'Community group', 'Text only'),
  sender('S052', '2023-06-06', 'Workshop', 'Individual', 'Text only'),
  sender('S053', '2023-06-07', 'Online form', 'Professional body', 'Text only'),
  sender('S054', '2023-06-08', 'E-mail', 'Public body', 'Text only'),
  sender('S055', '2023-06-08', 'Online form', 'Public body', 'Text only'),
  sender('S056', '2023-06-09', 'Online form', 'Individual', 'Text only'),
];
