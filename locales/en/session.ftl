### How long there is to send the form, and what is said before the session ends.

# $minutes (Number) - whole minutes that are left for certain
session-time =
    { $minutes ->
        [0] You have less than a minute to send this form. After that, you have to sign in again.
        [one] You have 1 minute to send this form. After that, you have to sign in again.
       *[other] You have { $minutes } minutes to send this form. After that, you have to sign in again.
    }
# Read out, with session-stay as a button behind it.
# $minutes (Number) - 1 or 2
session-ends =
    { $minutes ->
        [one] You will be signed out in about 1 minute. What you have typed is lost then.
       *[other] You will be signed out in about { $minutes } minutes. What you have typed is lost then.
    }
session-stay = Stay signed in
session-kept = You stay signed in.
session-over = You are probably signed out now. Please sign in again.
