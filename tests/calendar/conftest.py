import pytest
from vdirs import Office, office


@pytest.fixture
def there(tmp_path) -> Office:
    """Return the real notice with its fresh vdir."""
    return office(tmp_path)
