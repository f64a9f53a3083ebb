interface AboutProps {
  readonly version: string;
  /** Month of the newest shipped fact as a reader writes it; empty while it is not known. */
  readonly dataMonth: string;
  /** Entities that ship; 0 while it is not known. */
  readonly entities: number;
  /** Licences and sources, as plain text. */
  readonly notice: string;
}

/** Which Dramatis this is, how old its knowledge is and whom it thanks. */
export function About({ version, dataMonth, entities, notice }: AboutProps) {
  return (
    <section class="part" aria-labelledby="part-about">
      <h2 id="part-about">About</h2>
      <dl class="about">
        <dt>Version</dt>
        <dd>{version}</dd>
        <dt>Knowledge</dt>
        <dd>
          {dataMonth
            ? `${entities.toLocaleString('en')} entries, newest of ${dataMonth}`
            : 'cannot be opened'}
        </dd>
      </dl>
      <details>
        <summary>Licences and sources</summary>
        <pre class="licences">{notice || 'This build has none with it.'}</pre>
      </details>
    </section>
  );
}
