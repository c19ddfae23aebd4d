### The welcome page, and the page after the sign-out.

welcome-title = Change your password
welcome-lead = Here you can change the password of your work or school account.
welcome-step-sign-in = Sign in on Microsoft’s own page.
welcome-step-type = Type your current password and a new one.
welcome-step-result = We tell you if it worked, and what to do next.
welcome-button = Sign in
welcome-not-kept = This site does not keep your passwords.
welcome-forgotten = Forgot your current password? This site cannot reset it. Your help desk can.

signed-out-title = You are signed out
signed-out-text = You are signed out of this site.
signed-out-microsoft = You may still be signed in to Microsoft in this browser. If other people use this computer, sign out there too.
signed-out-microsoft-link = Sign out of Microsoft
