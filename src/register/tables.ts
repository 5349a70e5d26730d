import type { CellRef } from '../workbook';
import type { Field } from './sourced';
import type { RowReference } from './row-reference';

/** The fields that a table of each kind may have. The keys are those of the standard workbook's columns. */
export interface TableFields {
  applicability:
    | 'ref'
    | 'title'
    | 'theme'
    | 'applicable'
    | 'justification'
    | 'inclusion'
    | 'exclusion'
    | 'status'
    | 'owner'
    | 'summary'
    | 'evidence'
    | 'plannedDate'
    | 'riskRef'
    | 'ref2013';
  roles:
    | 'role'
    | 'holder'
    | 'deputy'
    | 'appointedOn'
    | 'evidence'
    | 'authorities'
    | 'key'
    | 'kind'
    | 'responsibilities'
    | 'grantedBy'
    | 'conform'
    | 'report'
    | 'topManagement'
    | 'origin'
    | 'internalOwner'
    | 'contractRef'
    | 'acceptedOn'
    | 'time';
  people:
    'name' | 'email' | 'department' | 'teams' | 'jobTitle' | 'origin' | 'firm' | 'internalOwner' | 'status' | 'start' | 'end' | 'inScope';
  competency:
    | 'person'
    | 'role'
    | 'origin'
    | 'competence'
    | 'required'
    | 'actual'
    | 'evidence'
    | 'validUntil'
    | 'action'
    | 'targetDate'
    | 'gap'
    | 'evidenceType'
    | 'assessedBy'
    | 'assessedOn'
    | 'gapId';
  training:
    'person' | 'type' | 'topic' | 'competence' | 'owner' | 'due' | 'completed' | 'status' | 'evidence' | 'effectiveness' | 'nextRefresh';
  duties: 'duty' | 'system' | 'holders' | 'secondHolder' | 'notes';
  conflicts: 'ruleId' | 'dutyA' | 'dutyB' | 'severity' | 'sameSystem' | 'when' | 'refs' | 'rationale' | 'compensating' | 'active';
  resources:
    | 'phase'
    | 'type'
    | 'description'
    | 'source'
    | 'provider'
    | 'internalOwner'
    | 'amount'
    | 'currency'
    | 'time'
    | 'period'
    | 'approvedBy'
    | 'approvedOn'
    | 'status'
    | 'lastReview'
    | 'evidence';
  communications: 'what' | 'when' | 'withWhom' | 'audience' | 'how' | 'sender' | 'evidence';
  documents:
    | 'docId'
    | 'title'
    | 'key'
    | 'type'
    | 'owner'
    | 'author'
    | 'version'
    | 'approvedBy'
    | 'approvedOn'
    | 'nextReview'
    | 'status'
    | 'language'
    | 'classification'
    | 'location';
  exceptions:
    | 'id'
    | 'kind'
    | 'check'
    | 'object'
    | 'reason'
    | 'compensating'
    | 'requestedBy'
    | 'approvedBy'
    | 'secondApprover'
    | 'approvedOn'
    | 'expires'
    | 'status';
  settings: 'setting' | 'value' | 'meaning';
}

export type TableKind = keyof TableFields;

/** Where a table of the workbook was found and what it holds. A key that `columns` lacks is a column that is not there. */
export interface Table<K extends TableKind = TableKind> {
  readonly kind: K;
  readonly sheet: string;
  /** The header cell that stands for the table where something is missing as a whole. */
  readonly header: CellRef;
  /** Header cell of each column that is there. */
  readonly columns: Readonly<Partial<Record<TableFields[K], CellRef>>>;
  /** Header of each column as written: "Required (1-5)". */
  readonly labels?: Readonly<Partial<Record<TableFields[K], string>>>;
  /** Rows with at least one filled cell, in sheet order; section rows, totals and legends are left out. */
  readonly rows: readonly TableRow<K>[];
}

export interface TableRow<K extends TableKind = TableKind> {
  /** The cell that stands for the row: the first filled key cell. */
  readonly anchor: CellRef;
  readonly isHidden: boolean;
  /** The nearest section heading above, if any. */
  readonly section: string | null;
  /** A field for every column that is there, empty cells included. In an unpivoted grid the cell may be a header cell. */
  readonly fields: Readonly<Partial<Record<TableFields[K], Field>>>;
  /** Read from `ref` in applicability tables; status 'none' in all others. */
  readonly reference: RowReference;
}
