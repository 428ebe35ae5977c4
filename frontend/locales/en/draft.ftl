# A draft that was written on two devices.

draft-elsewhere = You also wrote in this draft on another device ({ $time }). Neither text is lost; please choose which one you go on with.
draft-look = Look at both
draft-kept-here = Kept on this device. Please choose above which text you go on with.
draft-other = Written on the other device
draft-conflict-problem = This draft was changed on another device meanwhile. Your text is kept on this one.
