import type { DataValidation } from 'exceljs';

declare module 'exceljs' {
  /** "any" is a message without a rule. */
  type WrittenValidation = Omit<DataValidation, 'type'> & {
    readonly type: DataValidation['type'] | 'any';
  };

  interface Worksheet {
    /** Validations by range; exceljs has them, and its types leave them out. */
    readonly dataValidations: {
      add(range: string, validation: WrittenValidation): void;
    };
  }
}
