import { responsesOf } from './response';

/** Responses on digital governance and on the right to information. */
export const digitalAndInformation = [
  ...responsesOf('Digital Governance', undefined, 'Deputy Director, Data and Digital', [
    {
      refs: 'S002, S012',
      proposal:
        'Tell people when artificial intelligence is used in a decision about them, and publish assessments beforehand.',
      decision: 'Deferred',
      reason:
        'Work on the use of artificial intelligence has only begun. We will take the proposal up with the network’s members before NAP7.',
      clearedOn: '2023-11-10',
    },
    {
      refs: 'S017, S055',
      proposal:
        'Make the Algorithmic Transparency Recording Standard mandatory and extend it to local government.',
      decision: 'Already under way',
      reason:
        'The standard is being rolled out under NAP5 and more records are planned. Whether it reaches local government will be decided after that.',
      clearedOn: '2023-11-10',
    },
    {
      refs: 'S023',
      proposal: 'Publish a guide to which regulator deals with which digital matter.',
      decision: 'Deferred',
      reason:
        'The regulators would have to agree the guide among themselves. We have asked them whether they would be willing to.',
      clearedOn: '2023-11-10',
    },
    {
      refs: 'S032',
      proposal: 'Use citizens juries to advise on data in public services.',
      decision: 'Not adopted',
      reason:
        'No team could be found to run and answer a jury in the time of this plan. The proposal can be made again for NAP7.',
      clearedOn: '2023-11-10',
    },
    {
      refs: 'S037.1',
      proposal: 'Publish which data departments share, for what purpose and on what legal basis.',
      decision: 'Deferred',
      reason:
        'We want to see first how much of this is published already. We will report what we find to the forum in 2024.',
    },
    {
      refs: 'S044',
      proposal: 'Set out how records in chat and e-mail systems are kept and found.',
      decision: 'Already under way',
      reason:
        'Guidance on records in chat and e-mail systems is being revised. The submission was passed to the team that writes it.',
      clearedOn: '2023-11-10',
    },
    {
      refs: 'S049',
      proposal: 'Work against the spread of disinformation while protecting free speech.',
      decision: 'Not adopted',
      reason:
        'The subject is too broad for one commitment, and it is not clear who would lead it. Openness about evidence is covered elsewhere.',
      clearedOn: '2023-11-10',
    },
  ]),
  ...responsesOf('Right to Information', undefined, 'Deputy Director, Freedom of Information', [
    {
      refs: 'S007, S033',
      proposal: 'Publish how long answers take, and plans to improve where figures are poor.',
      decision: 'Already under way',
      reason:
        'Measures to improve the time that answers take continue under NAP5. We will look at published plans when their results are known.',
      clearedOn: '2023-11-13',
    },
    {
      refs: 'S019',
      proposal: 'Look at how information held by contractors can be reached.',
      decision: 'Deferred',
      reason:
        'The lead team needs more time to consider what it can take on. It will answer the thematic group by March 2024.',
      clearedOn: '2023-11-13',
    },
    {
      refs: 'S037.2',
      proposal: 'Publish commissioned research within three months, with data and methods.',
      decision: 'Partly adopted',
      reason:
        'Research commissioned for a commitment of this plan will be published within three months. A rule for all of government is beyond the plan.',
      commitment: 'NAP6 commitment 4',
      clearedOn: '2023-11-13',
    },
    {
      refs: 'S048',
      proposal: 'Broadcast all public meetings and keep the recordings online.',
      decision: 'Not adopted',
      reason:
        'This concerns a very wide range of bodies, and no group speaks for them. Some of them broadcast their meetings already.',
      clearedOn: '2023-11-13',
    },
  ]),
];
