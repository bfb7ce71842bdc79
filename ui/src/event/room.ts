/** What only an event needs: brought once the window stands. */
export { default as EventDesk } from './EventDesk.svelte';
export { EventSession } from './session.svelte';
