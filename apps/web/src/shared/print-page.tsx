import './print.css';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface PrintPageProps {
  /** The way back, and further acts beside printing. */
  readonly acts: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Something made to be printed, with the button that does it. */
export function PrintPage({ acts, wide = false, children }: PrintPageProps) {
  return (
    <>
      <div className="v-print-acts" data-wide={wide}>
        <Group gap="xs">{acts}</Group>
        <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <article className="v-print" data-wide={wide}>
        {children}
      </article>
    </>
  );
}
