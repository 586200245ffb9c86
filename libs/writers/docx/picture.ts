/** What Word shows: its name for the type, and the size in pixels. */
export interface Measured {
  readonly type: 'png' | 'jpg' | 'gif';
  readonly width: number;
  readonly height: number;
}

/**
 * Type and size of a picture from its first bytes (PNG, ISO 15948, 11.2.2; GIF89a, 18; JPEG, ITU-T
 * T.81, B.2.2). Null for anything else: Word knows no WebP.
 */
export function measured(bytes: Uint8Array): Measured | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47)
      return sized('png', view.getUint32(16), view.getUint32(20));
    if (view.getUint32(0) === 0x47494638)
      return sized('gif', view.getUint16(6, true), view.getUint16(8, true));
    return view.getUint16(0) === 0xffd8 ? jpeg(view) : null;
  } catch (fault) {
    // A picture cut short.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

function jpeg(view: DataView): Measured | null {
  for (let at = 2; ;) {
    const marker = view.getUint16(at);
    // Start of frame: C0 to CF, but for the tables that share the range.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return sized('jpg', view.getUint16(at + 7), view.getUint16(at + 5));
    if (marker < 0xff00) return null;
    at += 2 + view.getUint16(at + 2);
  }
}

function sized(type: Measured['type'], width: number, height: number): Measured | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}

/** As large as it is, but within the measure and two thirds of a page; pixels at 96 to the inch. */
export function fitted({ width, height }: Measured): { width: number; height: number } {
  const scale = Math.min(1, 620 / width, 640 / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
