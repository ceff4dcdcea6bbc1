import type { PlantedFault } from './planted';
import { plantedInDecks } from './plantedInDecks';
import { plantedInDocuments } from './plantedInDocuments';
import { plantedInPackages } from './plantedInPackages';
import { plantedInWorkbooks } from './plantedInWorkbooks';

/** Every fault that is planted; each rule has one. */
export const plantedFaults: readonly PlantedFault[] = [
  ...plantedInPackages,
  ...plantedInDecks,
  ...plantedInDocuments,
  ...plantedInWorkbooks,
];
