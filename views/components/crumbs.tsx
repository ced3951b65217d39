type Props = { line: { name: string; href?: string | undefined }[] }

/** The way back up: what a page lies under, the highest first. */
export const Crumbs = ({ line }: Props) => (
  <ol class="crumbs" role="list">
    {line.map(({ name, href }) => (
      <li>{href ? <a href={href}>{name}</a> : name}</li>
    ))}
  </ol>
)
