import type { FlowDocument } from '../document.ts';
import { BlockReader } from '../docx/read-blocks.ts';
import { readStyles } from '../docx/styles.ts';
import { findChild, type XmlElement } from '../docx/xml-tree.ts';
import { FlowWriter } from '../flow/flow-writer.ts';

/** A document of Word 2003 in one XML file: the elements of DOCX in another namespace, without its list properties. */
export function openWordXml(root: XmlElement): FlowDocument {
  const reader = new BlockReader(readStyles(findChild(root, 'w:styles') ?? null));
  const body = findChild(root, 'w:body');
  if (body !== undefined) reader.read(body, new Map(), { onColor: false });
  const writer = new FlowWriter();
  writer.blocks.push(...reader.blocks);
  writer.hidden.push(...reader.hidden);
  return writer.finish('application/xml', 'Word file');
}
