import { Link } from 'react-router';
import styles from './letter-text.module.css';

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** The words of a letter; addresses in it can be followed, those of this house without leaving it. */
export function LetterText({ text }: { text: string }) {
  return (
    <p className={styles.text}>
      {text
        .split(ADDRESS)
        .map((piece, index) => (index % 2 === 1 ? <Address key={index} url={piece} /> : piece))}
    </p>
  );
}

function Address({ url }: { url: string }) {
  const inside = new URL(url);
  if (inside.host === location.host && inside.pathname.startsWith('/app/'))
    return <Link to={inside.href.slice(inside.origin.length + '/app'.length)}>{url}</Link>;
  return <a href={url}>{url}</a>;
}
