import { deflateSync, inflateSync } from 'node:zlib';

const STREAM = '\nstream\n';
const PACKED = '/Filter /FlateDecode';
/** A tenth larger than the usual level makes it, in half the time. */
const FAST = 3;

/**
 * The objects of a PDF that Typst wrote, by number: one table of offsets at its end (ISO 32000-1,
 * 7.5.4), no packed objects. Streams are read when asked for: most of a PDF is fonts and pictures.
 * @throws {Error} of any other PDF
 */
export class Pdf {
  readonly #bytes: Buffer;
  /** Where each object begins and ends, by number. */
  readonly #places = new Map<number, readonly [from: number, to: number]>();
  readonly #trailer: string;
  readonly #changed = new Map<number, Buffer>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(latin(bytes.subarray(-64)))?.[1]);
    const rows = latin(bytes.subarray(table)).match(/^\d{10} \d{5} [nf]/gm);
    if (!rows || latin(bytes.subarray(table, table + 5)) !== 'xref\n')
      throw new Error('The typesetter wrote a PDF of another build');
    const offsets = rows
      .map((row, number) => [number, row.endsWith('n') ? Number(row.slice(0, 10)) : 0] as const)
      .filter(([, offset]) => offset > 0)
      .toSorted(([, a], [, b]) => a - b);
    offsets.forEach(([number, offset], index) =>
      this.#places.set(number, [offset, offsets[index + 1]?.[1] ?? table]),
    );
    this.#trailer = /trailer\n[^]*?(?=startxref)/.exec(latin(bytes.subarray(table)))![0];
  }

  get numbers(): number[] {
    return [...this.#places.keys()];
  }

  /** The words of an object up to its stream; cheap. */
  words(number: number): string {
    const [from, to] = this.#places.get(number)!;
    const object = this.#bytes.subarray(from, to);
    const at = object.indexOf(STREAM, 0, 'latin1');
    return latin(at === -1 ? object : object.subarray(0, at));
  }

  stream(number: number): Buffer {
    const words = this.words(number);
    const from = this.#places.get(number)![0] + words.length + STREAM.length;
    const raw = this.#bytes.subarray(from, from + Number(/\/Length (\d+)/.exec(words)![1]));
    return words.includes(PACKED) ? inflateSync(raw) : raw;
  }

  setWords(number: number, words: string): void {
    this.#changed.set(number, Buffer.from(words, 'latin1'));
  }

  setStream(number: number, stream: Buffer): void {
    const words = this.words(number);
    const raw = words.includes(PACKED) ? deflateSync(stream, { level: FAST }) : stream;
    const head = words.replace(/\/Length \d+/, `/Length ${raw.length}`);
    const end = Buffer.from('\nendstream\nendobj\n\n');
    this.#changed.set(number, Buffer.concat([Buffer.from(head + STREAM, 'latin1'), raw, end]));
  }

  /** The file with what was changed, its objects in their old order. */
  written(): Buffer {
    const first = Math.min(...[...this.#places.values()].map(([from]) => from));
    const parts = [this.#bytes.subarray(0, first)];
    const offsets = new Map<number, number>();
    let offset = first;
    for (const [number, [from, to]] of this.#places) {
      const part = this.#changed.get(number) ?? this.#bytes.subarray(from, to);
      offsets.set(number, offset);
      offset += part.length;
      parts.push(part);
    }
    const count = Number(/\/Size (\d+)/.exec(this.#trailer)![1]);
    const rows = Array.from({ length: count }, (_, number) => {
      const at = offsets.get(number);
      return at === undefined
        ? '0000000000 65535 f\r\n'
        : `${String(at).padStart(10, '0')} 00000 n\r\n`;
    });
    const table = `xref\n0 ${count}\n${rows.join('')}${this.#trailer}startxref\n${offset}\n%%EOF`;
    return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
  }
}

function latin(bytes: Buffer): string {
  return bytes.toString('latin1');
}
