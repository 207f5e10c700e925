/** One thing that `doctor` checked. */
export interface Finding {
  readonly check:
    | 'node'
    | 'configuration'
    | 'ontology'
    | 'store'
    | 'schema'
    | 'import'
    | 'content'
    | 'orphans'
    | 'quarantine';
  /** `note`: nothing is broken, but worth knowing. */
  readonly state: 'good' | 'note' | 'wrong';
  /** One sentence; what to do, when there is something to do. */
  readonly message: string;
}
