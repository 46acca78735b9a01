// A frame as wide as a phone or a desk, made small enough to stand beside the form.
export function preview(box) {
  const frame = box.querySelector('iframe');
  let item = null;
  const files = JSON.parse(box.dataset.files);
  const post = () => item && frame.contentWindow?.postMessage({item, files}, location.origin);
  const fit = () => {
    const width = Number(box.dataset.width);
    const height = width === 390 ? 760 : 900;
    const scale = Math.min(1, box.clientWidth / width);
    Object.assign(frame.style, {width: `${width}px`, height: `${height}px`, transform: `scale(${scale})`});
    box.style.height = `${Math.round(height * scale)}px`;
  };
  frame.addEventListener('load', post);
  addEventListener('message', (event) => event.origin === location.origin && event.data === 'ready' && post());
  addEventListener('resize', fit);
  for (const button of document.querySelectorAll('button[data-width]')) {
    button.addEventListener('click', () => {
      box.dataset.width = button.dataset.width;
      for (const each of document.querySelectorAll('button[data-width]')) each.setAttribute('aria-pressed', each === button);
      fit();
    });
  }
  fit();
  return (shown) => { item = shown; post(); };
}
