import { writeFileSync } from 'node:fs';
import { civicTemplate } from './civic/package';
import { deckTemplate } from './deck/package';

writeFileSync('templates/deck.pptx', deckTemplate());
writeFileSync('templates/deck-civic.pptx', civicTemplate());
