// The page's own print button, there for browsers whose menu is hard to find.
const button = document.getElementById('print');
button.hidden = false;
button.onclick = () => print();
