import type { Theme } from '../../../src/forum';
import type { TypedRow } from '../../../src/workbook';

const antiCorruption = 'Anti Corruption and Integrity';

/** The themes of the outreach, in the order that the deck numbers them. Leads are roles, and invented. */
export const themes: readonly TypedRow<Theme>[] = [
  {
    theme: antiCorruption,
    subTheme: 'General',
    governmentLead: 'Government lead for anti-corruption',
    civilSocietyLead: 'Civil society lead for anti-corruption',
    description: 'Preventing and exposing corruption across the public sector.',
  },
  {
    theme: antiCorruption,
    subTheme: 'Open Contracting',
    governmentLead: 'Government lead for open contracting',
    civilSocietyLead: 'Civil society lead for open contracting',
    description: 'Publishing how public money is spent through contracts, from planning to spend.',
  },
  {
    theme: antiCorruption,
    subTheme: 'Beneficial Ownership',
    governmentLead: 'Government lead for beneficial ownership',
    civilSocietyLead: 'Civil society lead for beneficial ownership',
    description: 'Knowing who really owns and controls companies.',
  },
  {
    theme: antiCorruption,
    subTheme: 'Political Integrity',
    governmentLead: 'Government lead for political integrity',
    civilSocietyLead: 'Civil society lead for political integrity',
    description: 'Standards, lobbying and money in public life.',
  },
  {
    theme: 'Budgetary Transparency',
    governmentLead: 'Government lead for budgetary transparency',
    civilSocietyLead: 'Civil society lead for budgetary transparency',
    description: 'Showing how public money is raised, planned and spent.',
  },
  {
    theme: 'Civic Space',
    governmentLead: 'Government lead for civic space',
    civilSocietyLead: 'Civil society lead for civic space',
    description: 'The freedom to meet, speak and organise.',
  },
  {
    theme: 'Digital Governance',
    governmentLead: 'Government lead for digital governance',
    civilSocietyLead: 'Civil society lead for digital governance',
    description: 'Data, algorithms and digital services that the public can hold to account.',
  },
  {
    theme: 'Inclusion',
    governmentLead: 'Government lead for inclusion',
    civilSocietyLead: 'Civil society lead for inclusion',
    description: 'Taking part on equal terms, whoever you are.',
  },
  {
    theme: 'Justice',
    governmentLead: 'Government lead for justice',
    civilSocietyLead: 'Civil society lead for justice',
    description: 'Access to courts and tribunals, and to information about them.',
  },
  {
    theme: 'Natural Resources',
    governmentLead: 'Government lead for natural resources',
    civilSocietyLead: 'Civil society lead for natural resources',
    description: 'Open information about land, energy and the environment.',
  },
  {
    theme: 'Open Parliaments',
    governmentLead: 'Government lead for open parliaments',
    civilSocietyLead: 'Civil society lead for open parliaments',
    description: 'Elections, representation and taking part in politics.',
  },
  {
    theme: 'Public Service Delivery',
    governmentLead: 'Government lead for public service delivery',
    civilSocietyLead: 'Civil society lead for public service delivery',
    description: 'Open decisions and open information in public services.',
  },
  {
    theme: 'Right to Information',
    governmentLead: 'Government lead for right to information',
    civilSocietyLead: 'Civil society lead for right to information',
    description: 'Asking for public information, and getting it.',
  },
];
