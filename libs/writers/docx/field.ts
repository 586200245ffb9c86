import { BuilderElement, XmlComponent } from 'docx';

/** Where a field of Word begins, where what it shows begins, and where it ends. */
export function fieldSign(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

/** What the field is to show; names of ours need no quoting. */
export class FieldInstruction extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    this.root.push(instruction.trim());
  }
}
