import { getRouteApi } from '@tanstack/react-router';
import { DoorScreen } from '../../features/account/door-screen.tsx';

const signIn = getRouteApi('/sign-in');
const register = getRouteApi('/register');

export function SignInRoute() {
  const { next } = signIn.useSearch();
  return <DoorScreen door="sign-in" next={next} />;
}

export function RegisterRoute() {
  const { next } = register.useSearch();
  return <DoorScreen door="register" next={next} />;
}
