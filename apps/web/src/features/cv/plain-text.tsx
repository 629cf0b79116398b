import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { MachineView } from '../../shared/api-types.ts';

/** The same words twice: as Vitae goes through them, and as a program does that takes them as the file holds them. */
export function PlainText({ text }: { readonly text: MachineView['text'] }) {
  const [order, setOrder] = useState<keyof typeof text>('reading');
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        mb="sm"
        aria-label="Order of the text"
        value={order}
        onChange={setOrder}
        data={[
          { value: 'reading', label: 'As Vitae reads it' },
          { value: 'drawn', label: 'As simple programs do' },
        ]}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="v-plain-text" dir="auto" tabIndex={0} aria-label="Plain text of the CV">
        {text[order]}
      </section>
    </>
  );
}
