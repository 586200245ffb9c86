export interface ChangeFilter {
  onlyChanged: boolean;
  chapter: string | null;
  organisation: string | null;
  /** As marked by a person or, unmarked, as the words say; null for both. */
  material: boolean | null;
  /** Changes that no proposal caused. */
  unattributed: boolean;
}

export const EVERYTHING: ChangeFilter = {
  onlyChanged: true,
  chapter: null,
  organisation: null,
  material: null,
  unattributed: false,
};
