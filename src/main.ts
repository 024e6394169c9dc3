import { beginPage } from './app/begin.ts';

beginPage();
