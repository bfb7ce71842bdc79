import { dndzone, type DndEvent, type Options } from 'svelte-dnd-action';

export { dndzone };

/** What a list that is put in order by hand asks of the drag zone; keys and their words are the list's own. */
export const draggable = <T extends { id: string | number }>(
  type: string,
  items: T[],
  dragDisabled = false,
): Options<T> => ({
  items,
  type,
  dragDisabled,
  flipDurationMs: 120,
  dropTargetStyle: {},
  autoAriaDisabled: true,
  zoneTabIndex: -1,
  zoneItemTabIndex: -1,
});

/** What the zone tells while something is dragged, and when it is let go. */
export type Dragged<T extends { id: string | number }> = CustomEvent<DndEvent<T>>;
