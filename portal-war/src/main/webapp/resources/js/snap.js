// The form with which a citizen sends photos: small pictures of what was chosen, and the phone's position on a press.
const photos = document.getElementById('photo');
const thumbs = document.getElementById('thumbs');

photos.addEventListener('change', () => {
  const files = [...photos.files];
  const tooMany = files.length > Number(photos.dataset.most);
  document.getElementById('photo-err').textContent = tooMany ? photos.dataset.many : '';
  photos.setCustomValidity(tooMany ? photos.dataset.many : '');
  thumbs.querySelectorAll('img').forEach((image) => URL.revokeObjectURL(image.src));
  thumbs.replaceChildren(...files.slice(0, 3).map((file) => {
    const image = new Image();
    image.src = URL.createObjectURL(file);
    image.alt = '';
    return image;
  }));
});

const box = document.getElementById('position');
const said = document.getElementById('located');
const forget = document.getElementById('forget');

function keep(latitude, longitude) {
  document.getElementById('latitude').value = latitude;
  document.getElementById('longitude').value = longitude;
  forget.hidden = latitude === '';
}

if ('geolocation' in navigator && window.isSecureContext) {
  box.hidden = false;
  if (document.getElementById('latitude').value !== '') {
    forget.hidden = false;
    said.textContent = box.dataset.found;
  }
  document.getElementById('locate').addEventListener('click', () => {
    said.textContent = box.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        keep(coords.latitude.toFixed(5), coords.longitude.toFixed(5));
        said.textContent = box.dataset.found;
      },
      () => {
        keep('', '');
        said.textContent = box.dataset.failed;
      },
      { enableHighAccuracy: true, timeout: 15000 },
    );
  });
  forget.addEventListener('click', () => {
    keep('', '');
    said.textContent = '';
    document.getElementById('locate').focus();
  });
}
