// Suggestions under a search box while somebody types. Without script the form works as it is.
const WAIT = 120;

for (const form of document.querySelectorAll('form.suggest')) {
  const input = form.querySelector('input[name=q]');
  const list = document.createElement('ul');
  let waiting;
  let asked = 0;
  let chosen = -1;
  let typed = input.value;

  list.id = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.label);
  form.append(list);
  input.type = 'text'; // a search field may not be a combobox
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = (at) => {
    const options = [...list.children];
    chosen = at < -1 ? options.length - 1 : at >= options.length ? -1 : at;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    input.value = chosen < 0 ? typed : options[chosen].textContent;
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', options[chosen].id);
  };

  const show = (words) => {
    list.replaceChildren(...words.map((word, i) => {
      const option = document.createElement('li');
      option.id = `suggestion-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = word;
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => {
        input.value = word;
        form.requestSubmit();
      });
      return option;
    }));
    chosen = -1;
    list.hidden = words.length === 0;
    input.setAttribute('aria-expanded', String(words.length > 0));
  };

  const ask = async () => {
    const mine = ++asked;
    if (typed.trim() === '') {
      close();
      return;
    }
    try {
      const answer = await fetch(`${form.dataset.suggestions}?q=${encodeURIComponent(typed)}`);
      if (answer.ok && mine === asked && document.activeElement === input) show(await answer.json());
    } catch {
      close(); // without network the form still works
    }
  };

  input.addEventListener('input', (event) => {
    typed = input.value;
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(ask, WAIT);
  });
  input.addEventListener('compositionend', () => {
    typed = input.value;
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      input.value = typed;
      close();
    }
  });
  input.addEventListener('blur', close);
}
