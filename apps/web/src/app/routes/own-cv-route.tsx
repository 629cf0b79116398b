import { OwnCvScreen } from '../../features/evaluation/own-cv-screen.tsx';

export function OwnCvRoute() {
  return <OwnCvScreen />;
}
