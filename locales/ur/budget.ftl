### The tries that are left, and a wrong current password that comes again.

tries-back-in-seconds =
    { $seconds ->
        [one] اگلی کوشش 1 سیکنڈ میں واپس ملے گی۔
       *[other] اگلی کوشش { $seconds } سیکنڈ میں واپس ملے گی۔
    }
tries-back-in-minutes =
    { $minutes ->
        [one] اگلی کوشش 1 منٹ میں واپس ملے گی۔
       *[other] اگلی کوشش { $minutes } منٹ میں واپس ملے گی۔
    }
tries-back-in-hours =
    { $hours ->
        [one] اگلی کوشش 1 گھنٹے میں واپس ملے گی۔
       *[other] اگلی کوشش { $hours } گھنٹوں میں واپس ملے گی۔
    }

repeated-password-text = Microsoft ہمیں پہلے ہی بتا چکا ہے کہ یہ آپ کا موجودہ پاس ورڈ نہیں ہے۔
repeated-password-next = اس لیے ہم نے اسے دوبارہ نہیں بھیجا، اور آپ کی کوئی کوشش کم نہیں ہوئی۔ اسے دیکھ لیں اور دوبارہ ٹائپ کریں۔ اگر آپ کو یقین ہے کہ یہ درست ہے تو ایک بار پھر بھیجیں۔ تب ہم Microsoft سے دوبارہ پوچھیں گے، اور وہ ایک کوشش گنی جائے گی۔
