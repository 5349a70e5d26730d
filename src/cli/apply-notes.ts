import { qualifiedA1 } from '../workbook';
import type { ApplyNote } from '../workbook';
import { commandLine } from '../words/command-line';

/** What could not be written as planned, and what the user can do. */
export function noteText(note: ApplyNote): string {
  const { notes: texts } = commandLine;
  switch (note.kind) {
    case 'structureProtected':
    case 'workbookShared':
    case 'signatureBroken':
    case 'formatsFull':
      return texts[note.kind];
    case 'titleTaken':
    case 'nameTaken':
      return texts[note.kind](note.wanted, note.given);
    case 'switchTaken':
      return texts.switchTaken(note.name);
    case 'editRefused':
      return texts.editRefused(qualifiedA1(note.cell));
    default:
      return texts[note.kind](note.sheet);
  }
}
