import { createContext } from 'react';
import type { Importing } from './useImporting';

/** The export that is being brought in beside a workbook, kept while other views are shown. */
export const ImportingContext = createContext<Importing | undefined>(undefined);
