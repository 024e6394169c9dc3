import { openPage } from './app/page.ts';

openPage();
