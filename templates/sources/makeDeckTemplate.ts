import { writeFileSync } from 'node:fs';
import { deckTemplate } from './deck/package';

writeFileSync('templates/deck.pptx', deckTemplate());
