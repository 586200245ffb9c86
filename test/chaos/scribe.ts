import { randomUUID } from 'node:crypto';
import type { Node } from 'prosemirror-model';
import { Step, Transform } from 'prosemirror-transform';
import { type NodeJson, reportSchema } from '#libs/domain/document';
import {
  type Caret,
  caretAt,
  documentOf,
  rebase,
  type StepJson,
  type Unconfirmed,
} from '#libs/domain/writing';
import { eventually } from '../journeys/eventually.js';
import type { Visitor } from '../journeys/visitor.js';

interface Change {
  version: number;
  steps: Record<string, StepJson[]>;
  origin: string | null;
}

interface News {
  workingCopyChanged: {
    change: (Change & { blockId: string }) | null;
    presence: { visit: string; here: boolean; caret: Caret | null } | null;
  };
}

const CHANGE = 'blockId version steps origin';
const NEWS = `subscription ($reportId: ID!) { workingCopyChanged(reportId: $reportId) {
  change { ${CHANGE} } presence { visit here caret { version anchor head } } } }`;

/** Somebody who types in the Kazakh words of one block, as the page of the app does. */
export class Scribe {
  readonly visit = randomUUID();
  /** Where others said they are, by their visit. */
  readonly carets = new Map<string, Caret | null>();
  private readonly changes: { version: number; steps: StepJson[] }[] = [];
  private doc: Node;
  private mine: Unconfirmed[] = [];
  private sending: { origin: string; count: number } | null = null;
  private open = true;

  constructor(
    private readonly visitor: Visitor,
    private readonly place: { reportId: string; blockId: string; node: NodeJson },
    private version: number,
    private at: number,
  ) {
    this.doc = documentOf(place.node);
  }

  get text(): string {
    return this.doc.textContent;
  }

  get caret(): Caret {
    return { version: this.version, anchor: this.at, head: this.at };
  }

  get settled(): boolean {
    return this.mine.length === 0;
  }

  /** Where somebody else's caret stands in the words as they are here. */
  caretOf(other: Scribe): Caret | null {
    const told = this.carets.get(other.visit);
    return told ? caretAt(told, this.version, this.changes) : null;
  }

  /** Hears until it leaves; a connection that is cut is opened again. */
  async listen(): Promise<void> {
    while (this.open) {
      try {
        const { reportId } = this.place;
        for await (const { workingCopyChanged } of this.visitor.listen<News>(NEWS, { reportId })) {
          if (!this.open) return;
          const { change, presence } = workingCopyChanged;
          if (change?.blockId === this.place.blockId) this.take(change);
          if (presence?.here) this.carets.set(presence.visit, presence.caret);
        }
      } catch {
        // The server is gone for a moment.
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  leave(): void {
    this.open = false;
  }

  type(letter: string): void {
    const on = new Transform(this.doc).insert(this.at, reportSchema.text(letter));
    this.mine.push({ step: on.steps[0]!, inverted: on.steps[0]!.invert(this.doc) });
    this.doc = on.doc;
    this.at += letter.length;
  }

  /** Sends what waits, as often as it takes. */
  send(): Promise<unknown> {
    return eventually('the words are taken', async () => {
      const { version } = this;
      this.sending ??= { origin: randomUUID(), count: this.mine.length };
      const { origin, count } = this.sending;
      const { reportId, blockId } = this.place;
      const steps = this.mine.slice(0, count).map(({ step }) => step.toJSON() as StepJson);
      try {
        const { changes } = await this.visitor.act<{ changes: Change[] }>(
          'writeWords(input: $input)',
          'Written',
          `accepted changes { ${CHANGE} }`,
          '$input: WriteWordsInput!',
          { input: { reportId, blockId, language: 'kk', version, steps, origin } },
        );
        for (const change of changes) this.take(change);
      } catch {
        // Out of reach; the same words are sent again under the same name.
      }
      return this.settled;
    });
  }

  show(): Promise<unknown> {
    const { reportId, blockId } = this.place;
    return this.visitor.act(
      'showPresence(input: $input)',
      'Presence',
      'visit',
      '$input: PresenceInput!',
      {
        input: {
          reportId,
          visit: this.visit,
          here: true,
          blockId,
          language: 'kk',
          caret: this.caret,
        },
      },
    );
  }

  private take({ version, steps: by, origin }: Change): void {
    if (version !== this.version + 1) return;
    const steps = by['kk'] ?? [];
    if (origin !== null && origin === this.sending?.origin)
      this.mine = this.mine.slice(this.sending.count);
    else {
      const on = new Transform(this.doc);
      const theirs = steps.map((json) => Step.fromJSON(reportSchema, json));
      this.mine = rebase(this.mine, theirs, on);
      this.at = on.mapping.map(this.at);
      this.doc = on.doc;
    }
    this.sending = null;
    this.version = version;
    this.changes.push({ version, steps });
  }
}
