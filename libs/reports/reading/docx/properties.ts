import { child, type XmlElement } from '../xml.ts';

/** `w:val` of a property such as `w:pStyle`; null when the property is not there. */
export function valueOf(properties: XmlElement | undefined, name: string): string | null {
  return child(properties, name)?.attributes['w:val'] ?? null;
}

export function numberOf(properties: XmlElement | undefined, name: string): number | null {
  const value = valueOf(properties, name);
  return value !== null && /^-?\d+$/.test(value) ? Number(value) : null;
}

/** A property that is on when it is there, unless it says otherwise; null when it is not there. */
export function toggleOf(properties: XmlElement | undefined, name: string): boolean | null {
  const property = child(properties, name);
  if (property === undefined) return null;
  return !/^(0|false|off|none)$/.test(property.attributes['w:val'] ?? 'true');
}
