import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) {
  // The empty frame of `index.html` has stood in until now.
  target.replaceChildren();
  mount(App, { target });
}
