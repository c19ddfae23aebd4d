### How a change ended: a title, what is known, and the next step. Say only what is certain.

not-changed-title = گذرواژه شما تغییر نکرد

changed-title = گذرواژه شما تغییر کرد
changed-text = Microsoft این تغییر را تأیید کرده است.
changed-next = از این پس از گذرواژه جدید استفاده کنید.

missing-text = یک کادر خالی مانده است.
missing-next = لطفاً هر سه کادر را پر کنید.
missing-current = گذرواژه فعلی خود را تایپ کنید.
missing-new = یک گذرواژه جدید تایپ کنید.
missing-confirm = گذرواژه جدید را یک بار دیگر تایپ کنید.

confirmation-differs-text = دو گذرواژه جدید یکسان نیستند.
confirmation-differs-next = گذرواژه جدید را دوباره در هر دو کادر تایپ کنید.

same-as-current-text = گذرواژه جدید با گذرواژه فعلی یکی است.
same-as-current-next = گذرواژه دیگری انتخاب کنید.

too-short-text = گذرواژه جدید خیلی کوتاه است.
too-short-next = دست‌کم { $shortest } کاراکتر به کار ببرید.

too-long-text = گذرواژه جدید خیلی بلند است.
too-long-next = حداکثر 256 کاراکتر به کار ببرید.

too-few-kinds-text = گذرواژه جدید نوع‌های کمی از کاراکترها دارد.
too-few-kinds-next = دست‌کم سه مورد از این‌ها را به کار ببرید: حروف کوچک انگلیسی، حروف بزرگ انگلیسی، عدد، نماد.

unsupported-characters-text = گذرواژه جدید کاراکتری دارد که Microsoft نمی‌پذیرد.
unsupported-characters-next = فقط از حروف انگلیسی A تا Z بدون علامت اضافه، عددهای انگلیسی 0 تا 9، فاصله و نمادهای فهرست استفاده کنید.

wrong-current-password-text = Microsoft می‌گوید این، گذرواژه فعلی شما نیست.
wrong-current-password-next = آن را بررسی کنید و دوباره تایپ کنید.

refused-by-policy-text = Microsoft گذرواژه جدید را نپذیرفت و نمی‌گوید با کدام قانون جور نیست.
refused-by-policy-next = شاید خیلی رایج باشد، کلمه‌ای غیرمجاز، نام شما یا نام سازمانتان در آن باشد، یا با آخرین گذرواژه شما یکی باشد. گذرواژه‌ای بلندتر با چند کلمه که به هم ربطی ندارند امتحان کنید.

too-many-attempts-title = لطفاً پیش از تلاش دوباره صبر کنید
too-many-attempts-text = در زمانی کوتاه بیش از حد تلاش شد. این یکی را برای Microsoft نفرستادیم، پس چیزی را تغییر نداد.

elsewhere-title = این گذرواژه را نمی‌توانید اینجا تغییر دهید
guest-account-text = شما اینجا مهمان هستید. گذرواژه شما نزد سازمان دیگری نگهداری می‌شود.
guest-account-next = آن را جایی تغییر دهید که آن سازمان به شما می‌گوید، یا از واحد پشتیبانی آن بپرسید.
federated-account-text = سازمان شما این گذرواژه را در سامانه ورود خودش نگه می‌دارد، نه نزد Microsoft.
federated-account-next = آن را در همان سامانه تغییر دهید، یا از واحد پشتیبانی بپرسید این سامانه کجاست.
personal-account-text = این یک حساب شخصی Microsoft است. گذرواژه آن نزد هیچ سازمانی نگهداری نمی‌شود.
personal-account-next = آن را در وب‌سایت خود Microsoft تغییر دهید، یا اینجا با حساب کاری یا تحصیلی خود وارد شوید.
synced-account-text = این گذرواژه روی سرورهای خود سازمان شما نگهداری می‌شود و باید همان‌جا تغییر کند.
synced-account-next = روی یک رایانه Windows در شبکه سازمانتان، Ctrl+Alt+Delete را فشار دهید و «تغییر گذرواژه» (Change a password) را انتخاب کنید. یا از واحد پشتیبانی بپرسید.

sign-in-expired-title = لطفاً دوباره وارد شوید
sign-in-expired-text = زمان ورود شما تمام شده است. چیزی تغییر نکرد.
sign-in-expired-next = دوباره وارد شوید و بعد گذرواژه‌هایتان را یک بار دیگر تایپ کنید.

more-verification-needed-title = Microsoft می‌خواهد یک بار دیگر مطمئن شود که این شما هستید
more-verification-needed-text = طبق یکی از قوانین سازمان شما، پیش از تغییر این گذرواژه یک بررسی دیگر لازم است. چیزی تغییر نکرد.
more-verification-needed-next = دوباره وارد شوید و به آنچه Microsoft می‌پرسد پاسخ دهید. اگر باز به این صفحه رسیدید، با واحد پشتیبانی تماس بگیرید و کد زیر را برایشان بخوانید.

request-refused-title = جلوی این درخواست را گرفتیم
request-refused-text = این درخواست از صفحه خود این سایت نیامده بود. چیزی تغییر نکرد.
request-refused-next = فرم را دوباره باز کنید و از همان‌جا بفرستید.

throttled-title = Microsoft از شما می‌خواهد صبر کنید
throttled-text = Microsoft الان درخواست‌های خیلی زیادی دارد. گذرواژه شما تغییر نکرد.

microsoft-unavailable-title = Microsoft الان در دسترس نیست
microsoft-unavailable-text = نتوانستیم به Microsoft وصل شویم، یا Microsoft نتوانست درخواست ما را بگیرد. چیزی تغییر نکرد.
microsoft-unavailable-sign-in = برای ورود شما نتوانستیم به Microsoft وصل شویم. چیزی تغییر نکرد.

outcome-unknown-title = شاید گذرواژه شما تغییر کرده باشد
outcome-unknown-text = درخواست را فرستادیم، اما پاسخ به ما نرسید.
outcome-unknown-next = اول سعی کنید با گذرواژه جدید وارد شوید. اگر نشد، از گذرواژه قدیمی استفاده کنید. اگر هیچ‌کدام کار نکرد، با واحد پشتیبانی تماس بگیرید و کد زیر را برایشان بخوانید.
outcome-unknown-looked = همین حالا یک بار دیگر نگاه کردیم. Microsoft هنوز تغییری نشان نمی‌دهد. این ممکن است چند دقیقه طول بکشد، پس به این معنی نیست که تغییر ناموفق بوده است.

permission-missing-title = این سایت اجازه ندارد گذرواژه شما را تغییر دهد
permission-missing-text = Microsoft به این سایت اجازه نداد گذرواژه شما را تغییر دهد. چیزی تغییر نکرد.
permission-missing-next = شما هیچ اشتباهی نکرده‌اید و نمی‌توانید این مشکل را برطرف کنید. این کارِ کسانی است که این سایت را اداره می‌کنند. لطفاً با واحد پشتیبانی تماس بگیرید و کد زیر را برایشان بخوانید.

unexpected-answer-title = به احتمال زیاد گذرواژه شما تغییر نکرد
unexpected-answer-text = Microsoft پاسخی داد که آن را نمی‌شناسیم. برای همین نمی‌توانیم مطمئن باشیم.
unexpected-answer-next = اول از گذرواژه قدیمی استفاده کنید. اگر دیگر کار نکرد، گذرواژه جدید را امتحان کنید. لطفاً با واحد پشتیبانی تماس بگیرید و کد زیر را برایشان بخوانید.

session-store-unavailable-title = لطفاً کمی بعد برگردید
session-store-unavailable-text = این سایت الان نمی‌تواند کسی را راه بدهد.
