import { digestsOf } from './digestsOf';
import { sampleResponses } from './sampleResponses';

sampleResponses().then((files) => console.log(digestsOf(files).join('\n')));
