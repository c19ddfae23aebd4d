### What every page shares: the frame, the help block, links and waiting times.

skip-link = Skip to the content
footer-help = Help

contact-title = Get help
contact-default = Ask your organisation’s IT help desk.
contact-link = Open the help desk’s page
reference-label = Reference code
reference-hint = Please have this code ready. It tells the help desk what happened.

action-start = Go to the start page
action-form = Back to the form
action-sign-in = Sign in again
action-try-again = Try again
action-other-account = Use another account
action-check-again = Check again

again-later = Please try again in a few minutes.
again-in-seconds =
    { $seconds ->
        [one] Please try again in 1 second.
       *[other] Please try again in { $seconds } seconds.
    }
again-in-minutes =
    { $minutes ->
        [one] Please try again in 1 minute.
       *[other] Please try again in { $minutes } minutes.
    }
again-in-hours =
    { $hours ->
        [one] Please try again in 1 hour.
       *[other] Please try again in { $hours } hours.
    }

# One sentence behind another. Japanese and Chinese leave no gap.
# $first (String) - the whole first sentence
# $second (String) - the whole second sentence
two-sentences = { $first } { $second }
