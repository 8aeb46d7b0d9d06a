import { Route, Routes } from 'react-router-dom';

import { DocumentPage } from './document/page';
import { QueuePage } from './queue/page';

/** The desk: what waits, and one document of it. */
const DeskPages = () => (
  <Routes>
    <Route index element={<QueuePage />} />
    <Route path=":type/:documentId" element={<DocumentPage />} />
  </Routes>
);

export default DeskPages;
