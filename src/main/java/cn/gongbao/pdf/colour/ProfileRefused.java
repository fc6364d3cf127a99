package cn.gongbao.pdf.colour;

/** An ICC profile that cannot be used; the message says what it is or lacks. */
public final class ProfileRefused extends Exception {

    private static final long serialVersionUID = 1;

    ProfileRefused(String found) {
        super(found);
    }
}
