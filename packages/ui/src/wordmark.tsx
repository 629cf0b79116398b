/** The name, with a highlighter stroke through it. */
export function Wordmark({ size = 18 }: { readonly size?: number }) {
  return (
    <span className="v-wordmark" style={{ fontSize: size }}>
      Vitae
    </span>
  );
}
