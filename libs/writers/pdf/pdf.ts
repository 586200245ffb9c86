import { promisify } from 'node:util';
import { deflate, inflate, type ZlibOptions } from 'node:zlib';

const STREAM = '\nstream\n';
const PACKED = '/Filter /FlateDecode';
/** A tenth larger than the usual level makes it, in half the time. */
const FAST = 3;

/** A page shrinks to a seventh. What fits into one piece is made without asking this thread again. */
const SHRINKS = 10;
const LEAST_PIECE = 4096;

const inflated = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const deflated = promisify<Buffer, ZlibOptions, Buffer>(deflate);

/**
 * The objects of a PDF that Typst wrote, by number: one table of offsets at its end (ISO 32000-1,
 * 7.5.4), no packed objects. Streams are read when asked for: most of a PDF is fonts and pictures.
 * They are packed and unpacked beside the thread that asks, on whatever core is free.
 * @throws {Error} of any other PDF
 */
export class Pdf {
  readonly #bytes: Buffer;
  /** Where each object begins and ends, by number. */
  readonly #places = new Map<number, readonly [from: number, to: number]>();
  readonly #trailer: string;
  readonly #changed = new Map<number, Buffer | Promise<Buffer>>();

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

  async stream(number: number): Promise<Buffer> {
    const words = this.words(number);
    const from = this.#places.get(number)![0] + words.length + STREAM.length;
    const raw = this.#bytes.subarray(from, from + Number(/\/Length (\d+)/.exec(words)![1]));
    return words.includes(PACKED) ? unpacked(raw) : raw;
  }

  setWords(number: number, words: string): void {
    this.#changed.set(number, latinBytes(words));
  }

  setStream(number: number, stream: Buffer): void {
    const words = this.words(number);
    const raw = words.includes(PACKED) ? packed(stream) : stream;
    this.#changed.set(number, withStream(words, raw));
  }

  /** The file with what was changed, its objects in their old order. */
  async written(): Promise<Buffer> {
    const first = Math.min(...[...this.#places.values()].map(([from]) => from));
    const parts = [this.#bytes.subarray(0, first)];
    const offsets = new Map<number, number>();
    let offset = first;
    for (const [number, [from, to]] of this.#places) {
      const part = (await this.#changed.get(number)) ?? this.#bytes.subarray(from, to);
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
    return Buffer.concat([...parts, latinBytes(table)]);
  }
}

async function withStream(words: string, stream: Buffer | Promise<Buffer>): Promise<Buffer> {
  const raw = await stream;
  const head = words.replace(/\/Length \d+/, `/Length ${raw.length}`);
  return Buffer.concat([latinBytes(head + STREAM), raw, latinBytes('\nendstream\nendobj\n\n')]);
}

function unpacked(bytes: Buffer): Promise<Buffer> {
  return inflated(bytes, { chunkSize: LEAST_PIECE + bytes.length * SHRINKS });
}

function packed(bytes: Buffer): Promise<Buffer> {
  return deflated(bytes, { level: FAST, chunkSize: LEAST_PIECE + (bytes.length >> 1) });
}

function latinBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function latin(bytes: Buffer): string {
  return bytes.toString('latin1');
}
