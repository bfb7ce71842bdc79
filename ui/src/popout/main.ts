import '../fonts.css';
import '../base.css';
import { mount } from 'svelte';
import PageWindow from './PageWindow.svelte';

const target = document.getElementById('app');
if (target) mount(PageWindow, { target });
