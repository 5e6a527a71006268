import type { SvgIconComponent } from '@mui/icons-material';
import AssignmentReturnIcon from '@mui/icons-material/AssignmentReturnOutlined';
import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import CircleIcon from '@mui/icons-material/CircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import PriorityHighIcon from '@mui/icons-material/ReportProblemOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { Tone } from '../theme/states.ts';

/** The icon of each tone: a state is never told by its colour alone. */
export const TONE_ICONS: Readonly<Record<Tone, SvgIconComponent>> = {
  met: CheckCircleIcon,
  missed: CancelIcon,
  due: ScheduleIcon,
  exempt: RemoveCircleIcon,
  overdue: PriorityHighIcon,
  waiting: HourglassIcon,
  returned: AssignmentReturnIcon,
  plain: CircleIcon,
};
