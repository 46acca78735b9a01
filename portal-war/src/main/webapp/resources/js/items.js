// The bank's list: tick the whole page, see how many are ticked, keep the tree folded where there is no room for it.
const form = document.getElementById('items');

if (form) {
  const rows = [...form.querySelectorAll('input[name=item]')];
  const page = document.getElementById('page-all');
  const found = document.getElementById('which');
  const told = document.getElementById('ticked');

  const tell = () => {
    const ticked = rows.filter(row => row.checked).length;
    page.checked = ticked === rows.length;
    page.indeterminate = ticked > 0 && ticked < rows.length;
    rows.concat(page).forEach(row => { row.disabled = found.checked; });
    told.textContent = found.checked || ticked === 0 ? '' : told.dataset.text.replace('{0}', ticked);
  };

  document.getElementById('page-all-row').hidden = false;
  page.addEventListener('change', () => {
    rows.forEach(row => { row.checked = page.checked; });
    tell();
  });
  found.addEventListener('change', tell);
  rows.forEach(row => row.addEventListener('change', tell));
  tell();
}

const topics = document.querySelector('.topics');
if (topics && window.matchMedia('(max-width:47.5rem)').matches) {
  topics.open = false;
}
document.querySelectorAll('.morefilters[data-open=true]').forEach(more => { more.open = true; });
