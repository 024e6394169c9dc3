import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { vi } from 'vitest';

/** An element as far as a controller knows it: it only counts how often it is asked to render. */
export function fakeHost() {
  const controllers: ReactiveController[] = [];
  const host: ReactiveControllerHost = {
    addController: (controller) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const remove = () => controllers.forEach((controller) => void controller.hostDisconnected?.());
  return { host, remove };
}
