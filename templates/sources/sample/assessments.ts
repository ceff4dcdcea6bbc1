import type { Assessment } from '../../../src/forum';
import type { TypedRow } from '../../../src/workbook';

const antiCorruption = 'Anti Corruption and Integrity';
const noStakeholderGroup =
  'This theme received a diverse set of ideas with no evidence of potential for a sufficiently capable stakeholder group';

/**
 * The assessments of the deck, word for word. Counts and topics follow from Submissions; a summary is
 * typed only where the deck words it otherwise than the computed one.
 */
export const assessments: readonly TypedRow<Assessment>[] = [
  {
    theme: antiCorruption,
    subTheme: 'General',
    rating: 'Amber',
    summary:
      '3 topics: UK Anti-Corruption Strategy; Anti-corruption Champion; broad issues of compliance and transparency.',
    analysis:
      'There is the potential for a commitment in this area around overarching strategy to anti-corruption, however the relevant lead government team has requested more time to consider their capability to participate. In addition, it is not clear the extent of civil society capability.',
  },
  {
    theme: antiCorruption,
    subTheme: 'Open Contracting',
    rating: 'Green',
    summary:
      'At least 5 topics: Transforming Public Procurement Programme; enhancing Contracts Finder tool; transparency concerns with regulatory compliance; challenges to interoperability; and full implementation.',
    analysis:
      'There is strong potential for Open Contracting due to a diverse set of interlinked suggestions and a clear and coherent stakeholder group through the Open Contracting Advisory Group.',
  },
  {
    theme: antiCorruption,
    subTheme: 'Beneficial Ownership',
    rating: 'Amber',
    summary: '1 topic: data standards.',
    analysis:
      'There is potential for a commitment in this area dedicated to beneficial ownership, however the relevant lead government team has requested more time to consider their capability to participate. In addition, it is not clear the extent of civil society capability.',
  },
  {
    theme: antiCorruption,
    subTheme: 'Political Integrity',
    rating: 'Red',
    summary:
      '5 topics: standards in public life; transparency of lobbying; ministerial meetings; overseas donations to political parties; and regulatory framework.',
    analysis:
      'Whilst this theme has received multiple submissions from civil society, due to ongoing work in this area this is not an area the government has the capability to engage on for NAP6 co-creation.',
  },
  {
    theme: 'Budgetary Transparency',
    rating: 'Green',
    analysis:
      'ODA transparency has strong potential due to evident government-civil society support and capability through the Bond Transparency Working Group. However, further NAP commitments on clinical trials have been ruled out due to focus on current strategies',
  },
  { theme: 'Civic Space', rating: 'Red', analysis: noStakeholderGroup },
  {
    theme: 'Digital Governance',
    rating: 'Amber',
    summary:
      '7 topics: Artificial Intelligence (AI); Algorithmic Transparency Recording Standard (ATRS); digital governance of UK regulatory landscape; citizens juries; data processing transparency; knowledge, information and records management; and the spread of disinformation.',
    analysis:
      'A broad range of important topics were highlighted by civil society and government. Our analysis took into consideration work underway from the previous NAP, delivery of the “Transforming for a digital future: 2022 to 2025 roadmap for digital and data” and the readiness of new suggestions to form ambitious commitments in the timeframe. Our proposal is to monitor ongoing activities (as above) with a view to developing a clearer understanding of stakeholders around Digital Governance opportunities via the UK OGN and other groups in the run-up to NAP7.',
  },
  {
    theme: 'Inclusion',
    rating: 'Amber',
    analysis:
      "Whilst there are a broad range of ideas, there is a lack of a clear stakeholder group to take this collection forward. The current NAP5 D&I commitment aims to provide guidance for NAP development, and doesn't include broader D&I focus.",
  },
  {
    theme: 'Justice',
    rating: 'Amber',
    // The deck says three topics and lists two. It stands as it was shown, and a warning says so.
    summary:
      '3 topics: Transparency concerns related to Open Justice data; and reform of strategic litigation or impact litigation',
    analysis:
      'Whilst there is significant potential, and a well-established set of stakeholders, the Open Justice team have a Call for Evidence (CfE) in progress which will not conclude in a timeframe that supports NAP6 co-creation publication by December 2023. Depending on the outcome of the CfE, a planned amendment to NAP6 by the end of 2024 is a possibility for this theme.',
  },
  { theme: 'Natural Resources', rating: 'Red', analysis: noStakeholderGroup },
  { theme: 'Open Parliaments', rating: 'Red', analysis: noStakeholderGroup },
  {
    theme: 'Public Service Delivery',
    rating: 'Red',
    analysis:
      'This theme received a diverse set of ideas with little evidence of potential for a sufficiently capable stakeholder group. Existing health commitments are already part of wider health strategies and will continue beyond NAP5.',
  },
  {
    theme: 'Right to Information',
    rating: 'Amber',
    summary:
      '4 topics: Freedom of Information (FOI) compliance; barriers to transparency through FOI; improve transparency of commissioned research; and broadcasting all public meetings.',
    analysis:
      'FOI has potential due to evident government-civil society support, and civil society capability, however the relevant lead government team has requested more time to consider their capability to participate. However, broadcasting public meetings is a broad topic without a suitably broad stakeholder group to pursue this with.',
  },
];
