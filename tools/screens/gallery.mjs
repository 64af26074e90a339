const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** One static page that shows them all: a section for each person, a row for each page, an image for each width and theme. */
export function toGallery(shots) {
  const people = Map.groupBy(shots, ({ person }) => person);
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Tous les écrans</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #eee; color: #222; }
  nav { display: flex; flex-wrap: wrap; gap: 16px; }
  h2 { margin-top: 48px; }
  .row { display: flex; gap: 12px; overflow-x: auto; align-items: start; padding-bottom: 24px; }
  img { display: block; height: 560px; width: auto; object-fit: cover; object-position: top; background: #fff; box-shadow: 0 1px 4px #0004; }
  .w390 img { width: 259px; }
  .w1280 img { width: 850px; }
  figure { margin: 0; }
</style>
<h1>${shots.length} images</h1>
<nav>${[...people.keys()].map((name) => `<a href="#${encodeURIComponent(name)}">${escape(name)}</a>`).join('')}</nav>
${[...people].map(toSection).join('\n')}
</html>
`;
}

function toSection([name, shots]) {
  const pages = Map.groupBy(shots, ({ path, note }) => `${path}${note && ` (${note})`}`);
  return `<h2 id="${escape(name)}">${escape(name)}</h2>\n${[...pages].map(toRow).join('\n')}`;
}

function toRow([title, shots]) {
  const images = shots.map(
    ({ file, width, scheme }) =>
      `<figure class="w${width}"><a href="${file}"><img loading="lazy" src="${file}" alt="${width} px, ${scheme}"></a></figure>`,
  );
  return `<h3>${escape(title.replaceAll(ID, '…'))}</h3>\n<div class="row">${images.join('')}</div>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
