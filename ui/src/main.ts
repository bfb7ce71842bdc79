import './fonts.css';
import './base.css';
import './app/first';

void import('./window');
